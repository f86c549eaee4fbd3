//! Pictures of pages with at most 256 colours: a page is flat, and a third of the bytes shows the same.
//!
//! Owns: choosing the colours, and writing the PNG.

use std::collections::HashMap;

type Colour = [u8; 3];

/// How far two colours may lie apart to count as one, as a sum over the channels.
const ALIKE: u32 = 24;

/// The same picture in fewer bytes.
pub(crate) fn shrunk(png: &[u8]) -> Vec<u8> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::normalize_to_color8() | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    let info = reader.next_frame(&mut pixels).expect("a frame");
    let channels = info.color_type.samples();
    let pixels: Vec<Colour> = pixels
        .chunks_exact(channels)
        .map(|p| [p[0], p[1], p[2]])
        .collect();
    let palette = chosen(&pixels);
    let mut nearest = HashMap::new();
    let indexed: Vec<u8> = pixels
        .iter()
        .map(|pixel| *nearest.entry(*pixel).or_insert_with(|| index(&palette, *pixel)))
        .collect();
    written(info.width, info.height, &palette, &indexed)
}

/// The colours that most pixels have, none of them like another.
fn chosen(pixels: &[Colour]) -> Vec<Colour> {
    let mut counts: HashMap<Colour, u32> = HashMap::new();
    for pixel in pixels {
        *counts.entry(*pixel).or_default() += 1;
    }
    let mut ranked: Vec<_> = counts.into_iter().collect();
    ranked.sort_by_key(|(colour, count)| (std::cmp::Reverse(*count), *colour));
    let mut palette: Vec<Colour> = Vec::new();
    for (colour, _) in ranked {
        if palette.len() < 256 && palette.iter().all(|known| apart(*known, colour) > ALIKE) {
            palette.push(colour);
        }
    }
    palette
}

fn index(palette: &[Colour], pixel: Colour) -> u8 {
    let by_distance = (0..=u8::MAX).zip(palette);
    let nearest = by_distance.min_by_key(|(_, colour)| apart(**colour, pixel));
    nearest.map_or(0, |(at, _)| at)
}

fn apart(a: Colour, b: Colour) -> u32 {
    a.iter().zip(b).map(|(a, b)| u32::from(a.abs_diff(b))).sum()
}

fn written(width: u32, height: u32, palette: &[Colour], indexed: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().expect("a header");
    writer.write_image_data(indexed).expect("a picture");
    writer.finish().expect("an end");
    out
}
