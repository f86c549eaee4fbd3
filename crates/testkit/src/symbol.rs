//! A phone's camera: reads the QR symbol that a page draws.
//!
//! Owns: turning the drawing's path back into dark and light, and the reader, which is not the library that drew it.

/// What the first QR symbol of a page says; `None` when it shows none that a reader reads.
pub fn read(html: &str) -> Option<String> {
    const SCALE: usize = 8;
    let (_, rest) = html.split_once(r#"class="qr""#)?;
    let (_, sides) = rest.split_once(r#"viewBox="0 0 "#)?;
    let side: usize = sides.split(' ').next()?.parse().ok()?;
    let (_, path) = rest.split_once(r#"<path d=""#)?;
    let mut dark = vec![false; side * side];
    for run in path.split('"').next()?.split('M').skip(1) {
        let (x, rest) = run.split_once(' ')?;
        let (y, rest) = rest.split_once('h')?;
        let (length, _) = rest.split_once('v')?;
        let (x, y, length): (usize, usize, usize) = (x.parse().ok()?, y.parse().ok()?, length.parse().ok()?);
        dark[y * side + x..][..length].fill(true);
    }
    let shade = |x: usize, y: usize| {
        if dark[y / SCALE * side + x / SCALE] {
            0
        } else {
            255
        }
    };
    let mut seen = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, shade);
    seen.detect_grids().first()?.decode().ok().map(|(_, text)| text)
}
