export declare const launchOptions: { args: string[] }
export declare function browser(say?: (line: string) => void): Promise<string>
