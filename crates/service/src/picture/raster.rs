//! Pixels: reading an upload within bounds, cutting a square out, writing PNG.
//!
//! Owns: what is accepted, told by content and never by name, and that it is looked at before a pixel is decoded. Nothing of
//! an upload survives but the pixels of its first frame.

use std::io::Cursor;

use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageError, ImageFormat, ImageReader, Limits};

use super::{Cut, DEFAULT_SIZE, LARGEST, LARGEST_UPLOAD, MOST_PIXELS, Refused, SIZES, Size};
use crate::error::Unavailable;

/// How much a decoder may take, in bytes: all pixels with four channels.
const MOST_MEMORY: u64 = 256 * 1_024 * 1_024;
const KINDS: [ImageFormat; 4] = [
    ImageFormat::Png,
    ImageFormat::Jpeg,
    ImageFormat::WebP,
    ImageFormat::Gif,
];

/// An upload, upright, no larger than an original is kept, as PNG.
pub(super) fn draft(upload: &[u8]) -> Result<Vec<u8>, Refused> {
    if upload.len() > LARGEST_UPLOAD {
        return Err(Refused::TooLarge);
    }
    let (picture, upright) = decode(upload)?;
    // By whole pixels to some size first: a finer filter over all of them would take as much memory again.
    let picture = shrunk(picture, 4 * LARGEST, |picture, side| {
        picture.thumbnail(side, side)
    });
    let mut small = shrunk(picture, LARGEST, |picture, side| {
        picture.resize(side, side, FilterType::Triangle)
    });
    small.apply_orientation(upright);
    Ok(png(&small)?)
}

/// The square that is cut out of a draft, as it would look.
pub(super) fn preview(draft: &[u8], cut: Cut) -> Result<Vec<u8>, Refused> {
    let square = square(&decode(draft)?.0, cut);
    Ok(png(&square.resize_exact(320, 320, FilterType::Triangle))?)
}

/// The square that is cut out of a draft, in every size that has an address. What lies outside is kept nowhere.
pub(super) fn renditions(draft: &[u8], cut: Cut) -> Result<Vec<(Size, Vec<u8>)>, Refused> {
    let square = square(&decode(draft)?.0, cut);
    let mut all = vec![(Size::Original, png(&square)?)];
    for size in SIZES.into_iter().chain([DEFAULT_SIZE]) {
        let scaled = square.resize_exact(size, size, FilterType::Triangle);
        all.push((Size::Square(size), png(&scaled)?));
    }
    Ok(all)
}

pub(super) fn png(picture: &DynamicImage) -> Result<Vec<u8>, Unavailable> {
    let mut bytes = Cursor::new(Vec::new());
    picture
        .write_to(&mut bytes, ImageFormat::Png)
        .map_err(|error| Unavailable::Internal(error.to_string()))?;
    Ok(bytes.into_inner())
}

fn shrunk(picture: DynamicImage, side: u32, by: impl Fn(&DynamicImage, u32) -> DynamicImage) -> DynamicImage {
    if picture.width().max(picture.height()) > side {
        by(&picture, side)
    } else {
        picture
    }
}

fn square(picture: &DynamicImage, cut: Cut) -> DynamicImage {
    let (width, height) = (picture.width(), picture.height());
    let side = (width.min(height) * cut.size.clamp(1, 100) / 100).max(1);
    let place = |room: u32, part: u32| room * part.min(100) / 100;
    let (x, y) = (place(width - side, cut.across), place(height - side, cut.down));
    // Cut out first: scaling a thin strip to fill a square would make it enormous on the way.
    picture.crop_imm(x, y, side, side)
}

/// The pixels as they lie in the file, and what turns them upright.
fn decode(upload: &[u8]) -> Result<(DynamicImage, Orientation), Refused> {
    let reader = || {
        let guessed = ImageReader::new(Cursor::new(upload)).with_guessed_format();
        guessed.map_err(|_| Refused::Kind)
    };
    if !reader()?.format().is_some_and(|format| KINDS.contains(&format)) {
        return Err(Refused::Kind);
    }
    let (width, height) = reader()?.into_dimensions().map_err(|_| Refused::Kind)?;
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Refused::Pixels);
    }
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = reader()?;
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| refusal(&error))?;
    // Cameras write pictures lying and say which way is up.
    let upright = decoder.orientation().map_err(|error| refusal(&error))?;
    let picture = DynamicImage::from_decoder(decoder).map_err(|error| refusal(&error))?;
    Ok((picture, upright))
}

fn refusal(error: &ImageError) -> Refused {
    match error {
        ImageError::Limits(_) => Refused::Pixels,
        _ => Refused::Kind,
    }
}

#[cfg(test)]
mod tests;
