/** What begins, and what ends, with a Chinese character. */
export const HAN = /^\p{Script=Han}/u
export const HAN_LAST = /\p{Script=Han}$/u

/** Whether a headword that was never counted, or seldom, is meant, where two words would be likelier. */
export const MEANT: Record<string, (before: string, after: string) => boolean> = {
  得很: (before, after) => HAN_LAST.test(before) && !HAN.test(after),
  得起: before => /[买付吃住穿用请看惹赔输坐读租养花玩雇经担]$/.test(before),
  带去: (_, after) => /^[的了给，。]/.test(after),
  在先: (_, after) => !HAN.test(after),
  在后: (_, after) => !HAN.test(after),
  和气: (before, after) => !/[空氧氢毒煤蒸]$/.test(before) && /^[的地了些，。！？]/.test(after),
  找着: (before, after) => /[没不能才终]$/.test(before) || /^[了吗没]/.test(after),
  吃的: (before, after) =>
    /[么点些有买找带]$/.test(before) && /^(?:$|[^是时人东饭药菜苦\p{P}]|\p{P})/u.test(after),
  和面: (before, after) =>
    /[我你他她在会妈]$/.test(before) && !/^(?:对|前|包|条|\p{Script=Han}*和)/u.test(after),
  上个: (before, after) =>
    /(?:[^\p{Script=Han}]|[到在等是从的]|^)$/u.test(before) && /^[月星礼周世学季赛]/.test(after),
  下个: (before, after) =>
    /(?:[^\p{Script=Han}]|[到在等是从的]|^)$/u.test(before) && /^[月星礼周世学季赛]/.test(after),
}

// Alone they are calls: "oh, that's right", "oh no".
for (const call of ['对了', '得了', '完了', '坏了', '糟了', '有了', '真是的'])
  MEANT[call] = (before, after) => !HAN_LAST.test(before) && /^[，！,!吧]/.test(after)
