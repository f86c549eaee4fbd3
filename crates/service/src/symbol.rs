//! QR symbols: a text as a picture that phones read.
//!
//! Owns: the one place that names the library for it. Hands over: drawing to `pages`.

use qrcode::{Color, EcLevel};

/// A symbol: so many modules a side, row by row, `true` where one is dark.
pub struct Symbol {
    /// How many modules a side has.
    pub side: usize,
    dark: Vec<bool>,
}

impl Symbol {
    /// The symbol of a text; `None` for one that is too long for any.
    pub fn of(text: &str) -> Option<Self> {
        let code = qrcode::QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        Some(Self {
            side: code.width(),
            dark: code
                .to_colors()
                .into_iter()
                .map(|color| color == Color::Dark)
                .collect(),
        })
    }

    /// Whether the module at that place is dark.
    pub fn is_dark(&self, x: usize, y: usize) -> bool {
        self.dark.get(y * self.side + x).copied().unwrap_or_default()
    }
}
