/** What the demo site says. A language is one file beside this one. */
export interface Words {
  title: string
  description: string
  nav: { products: string; pricing: string; desk: string; languages: string }
  skip: string
  /** The headline's sentences, a line each. */
  hero: { headline: string[]; lead: string; talk: string; more: string; note: string }
  board: {
    label: string
    stages: { title: string; deals: { company: string; note: string }[] }[]
  }
  products: { headline: string; lead: string; items: { name: string; text: string }[] }
  pricing: {
    headline: string
    lead: string
    plans: { name: string; price: string; per: string; text: string; points: string[] }[]
    ask: string
  }
  closing: { headline: string; text: string; talk: string }
  footer: string
}
