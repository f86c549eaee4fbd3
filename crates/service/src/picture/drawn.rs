//! The drawn icon: what an account shows until its owner uploads a picture.
//!
//! Owns: the pattern. It follows from the account's number alone, so nothing is stored for it.

use image::{DynamicImage, Rgb, RgbImage};
use setaria_crypto::digest;
use setaria_identity::id::AccountId;

/// A symmetric pattern of round grains, in one of the house's colours, from the account's id: the same each time.
pub(super) fn draw_icon(id: AccountId, pixels: u32) -> DynamicImage {
    const GRID: u32 = 5;
    const COLOURS: [([u8; 3], [u8; 3]); 6] = [
        ([0xf6, 0xec, 0xd2], [0x7d, 0x56, 0x00]),
        ([0xe3, 0xf0, 0xe4], [0x2b, 0x65, 0x34]),
        ([0xe4, 0xea, 0xfb], [0x1d, 0x4f, 0xd7]),
        ([0xfb, 0xe6, 0xe3], [0xa8, 0x23, 0x1b]),
        ([0xf0, 0xe6, 0xf5], [0x6b, 0x3a, 0x86]),
        ([0xdf, 0xf1, 0xf2], [0x12, 0x63, 0x6b]),
    ];
    let seed = digest::sha256(format!("icon\n{id}").as_bytes());
    let byte = |at: u32| seed.get(at as usize).copied().unwrap_or_default();
    let (ground, grain) = COLOURS
        .get(usize::from(byte(31)) % COLOURS.len())
        .copied()
        .unwrap_or_default();
    let margin = f64::from(pixels) / 8.0;
    let cell = (f64::from(pixels) - 2.0 * margin) / f64::from(GRID);
    let shade = |x: u32, y: u32| {
        let (fx, fy) = (
            (f64::from(x) + 0.5 - margin) / cell,
            (f64::from(y) + 0.5 - margin) / cell,
        );
        let inside = |v: f64| (0.0..f64::from(GRID)).contains(&v);
        if !inside(fx) || !inside(fy) {
            return 0.0;
        }
        let (column, row) = (fx.floor(), fy.floor());
        let mirrored = (column as u32).min(GRID - 1 - column as u32);
        let seeded = byte(row as u32 * GRID + mirrored);
        // A third of the grains are left out; the middle column is never quite empty.
        if seeded % 3 == 0 && !(mirrored == 2 && row as u32 == 2) {
            return 0.0;
        }
        let distance = (fx - column - 0.5).hypot(fy - row - 0.5);
        ((0.46 - distance) * cell + 0.5).clamp(0.0, 1.0)
    };
    DynamicImage::ImageRgb8(RgbImage::from_fn(pixels, pixels, |x, y| {
        let share = shade(x, y);
        let mix = |(a, b): (u8, u8)| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
        Rgb([
            mix((ground[0], grain[0])),
            mix((ground[1], grain[1])),
            mix((ground[2], grain[2])),
        ])
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawn_icons_are_stable_and_differ() {
        let draw = |id| draw_icon(AccountId(id), 75).into_bytes();
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
    }
}
