//! A QR symbol as one path of an inline drawing, dark on light in every theme: cameras read it, no file is loaded.
//!
//! Owns: the drawing. Hands over: making the symbol out of a text to `service`.

use std::fmt::Write as _;

/// The quiet zone that ISO/IEC 18004 asks for, in modules.
const MARGIN: usize = 4;

/// A QR symbol to draw.
#[derive(Clone, Debug)]
pub struct QrCode {
    side: usize,
    path: String,
}

impl QrCode {
    /// The symbol of `side` by `side` modules, of which `is_dark(x, y)` tells the dark ones.
    pub fn new(side: usize, is_dark: impl Fn(usize, usize) -> bool) -> Self {
        let mut path = String::new();
        for y in 0..side {
            let mut x = 0;
            while x < side {
                let run = (x..side).take_while(|x| is_dark(*x, y)).count();
                if run > 0 {
                    let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + MARGIN, y + MARGIN);
                }
                x += run.max(1);
            }
        }
        Self { side, path }
    }

    /// A drawing for samples: it looks like a symbol and means nothing.
    pub(crate) fn sample() -> Self {
        let ring = |x: usize, y: usize| {
            x.max(y) == 6 || x.min(y) == 0 || ((2..5).contains(&x) && (2..5).contains(&y))
        };
        Self::new(25, |x, y| match (x, y) {
            (0..=6, 0..=6) => ring(x, y),
            (18.., 0..=6) => ring(x - 18, y),
            (0..=6, 18..) => ring(x, y - 18),
            (7, _) | (17, 0..=7) | (_, 7) | (0..=7, 17) => false,
            _ => (x * x + 3 * y + x * y) % 5 < 2,
        })
    }

    /// The side of the drawing with its margin, in modules.
    pub(crate) fn side(&self) -> usize {
        self.side + 2 * MARGIN
    }

    /// The dark modules, as the data of an SVG path.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn iso18004_modules_become_runs_inside_the_quiet_zone() {
        let drawn = QrCode::new(3, |x, y| y == 0 || (y == 2 && x != 1));
        assert_eq!(drawn.side(), 11);
        assert_eq!(drawn.path(), "M4 4h3v1h-3zM4 6h1v1h-1zM6 6h1v1h-1z");
    }
}
