// The editor's own themes of each kind, in which the tests at the workbench take their pictures.

export const DARK = { theme: 'Default Dark Modern', name: 'dark', legible: 4.5 } as const
export const LIGHT = { theme: 'Default Light Modern', name: 'light', legible: 4.5 } as const
export const CONTRAST_DARK = { theme: 'Default High Contrast', name: 'contrast-dark', legible: 7 } as const
export const CONTRAST_LIGHT = { theme: 'Default High Contrast Light', name: 'contrast-light', legible: 7 } as const

/** With the contrast of text that WCAG 2 asks for: AA in the common ones, AAA in high contrast. */
export const THEMES = [DARK, LIGHT, CONTRAST_DARK, CONTRAST_LIGHT] as const
