// The page's style, as the build hands it over: text.

declare const style: string
export default style
