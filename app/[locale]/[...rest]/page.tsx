import { notFound } from 'next/navigation'

export default function Elsewhere() {
  notFound()
}
