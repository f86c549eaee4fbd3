//! Pictures: the icon of each account, drawn from its id or uploaded, in the documented sizes.
//!
//! Owns: what is accepted (PNG, JPEG, WebP of bounded size, always re-encoded, so nothing of the upload survives but its
//! pixels), the sizes, and the drawn default. Hands over: bytes to `store`, addresses to `profile`.

use std::io::Cursor;

use image::imageops::FilterType;
use image::{DynamicImage, ImageFormat, ImageReader, Limits, Rgb, RgbImage};
use setaria_crypto::digest;
use setaria_identity::account::Account;
use setaria_identity::activity::Event;
use setaria_identity::id::AccountId;
use setaria_store::{account, picture};

use crate::Service;
use crate::cache::Mark;
use crate::error::Unavailable;
use crate::origin::Origin;

/// The sizes besides the original, in pixels (protocol reference, section 6.2).
pub const SIZES: [u32; 4] = [75, 90, 120, 320];
/// The size of the icon whose address names none, in pixels.
pub const DEFAULT_SIZE: u32 = 150;
/// The longest side that an original keeps, in pixels.
pub const LARGEST: u32 = 1_024;
/// The longest side that is decoded, in pixels: what cameras make, and no more.
const LARGEST_SIDE: u32 = 6_000;
/// How many pixels are decoded at most.
const MOST_PIXELS: u64 = 24_000_000;
/// The largest upload, in bytes.
pub const LARGEST_UPLOAD: usize = 5 * 1_024 * 1_024;
/// The word in an address for the original.
pub const ORIGINAL: &str = "orig";

/// Why an upload was refused.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// Over [`LARGEST_UPLOAD`].
    #[error("the picture is larger than 5 MiB")]
    TooLarge,
    /// Not a picture of a known kind, whatever its name says.
    #[error("the file is not a PNG, JPEG or WebP picture")]
    Kind,
    /// More pixels than are decoded.
    #[error("the picture has more than 24 million pixels, or more than 6000 on a side")]
    Pixels,
    /// Not now.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// Which rendition of a picture an address names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// The original, re-encoded.
    Original,
    /// A square of so many pixels.
    Square(u32),
}

impl Size {
    /// Reads the word after the underscore of an address; none is the default size.
    pub fn parse(word: Option<&str>) -> Option<Self> {
        match word {
            None => Some(Self::Square(DEFAULT_SIZE)),
            Some(ORIGINAL) => Some(Self::Original),
            Some(word) => SIZES
                .into_iter()
                .find(|size| size.to_string() == word)
                .map(Self::Square),
        }
    }

    fn stored(self) -> i64 {
        match self {
            Self::Original => 0,
            Self::Square(size) => i64::from(size),
        }
    }
}

impl Service {
    /// The address of an account's icon, without size and extension. It names the account to nobody else, and changes
    /// with each new picture.
    pub fn icon_address(&self, account: &Account) -> String {
        let mut plain = [0; 16];
        plain
            .iter_mut()
            .zip(
                account
                    .id
                    .0
                    .to_be_bytes()
                    .into_iter()
                    .chain(account.icon_version.to_be_bytes()),
            )
            .for_each(|(to, from)| {
                *to = from;
            });
        format!(
            "{}/picture/{}",
            self.settings().account_url,
            self.keys().seal_link(&plain)
        )
    }

    /// The picture behind the name in an address, as PNG.
    pub async fn icon(&self, name: &str, size: Size) -> Result<Option<Vec<u8>>, Unavailable> {
        let Some((id, version)) = self.keys().open_link(name).and_then(|plain| read_name(&plain)) else {
            return Ok(None);
        };
        if version == 0 {
            let pixels = if let Size::Square(pixels) = size {
                pixels
            } else {
                640
            };
            return Ok(Some(png(&draw_icon(id, pixels))?));
        }
        Ok(self
            .0
            .store
            .read("picture.find", move |conn| {
                picture::find(conn, id, version, size.stored())
            })
            .await?)
    }

    /// Takes an uploaded picture as the account's icon.
    pub async fn upload_icon(&self, id: AccountId, upload: Vec<u8>, origin: &Origin) -> Result<(), Refused> {
        // One at a time: a picture may take 128 MiB while it is decoded.
        let _turn = self.0.pictures.try_acquire().map_err(|_| Unavailable::Hashing)?;
        let renditions = tokio::task::spawn_blocking(move || renditions(&upload))
            .await
            .map_err(|error| Unavailable::Internal(error.to_string()))??;
        let (version, me, origin) = (self.now(), self.clone(), origin.clone());
        let write = move |tx: &setaria_store::Tx<'_>| {
            for (size, png) in &renditions {
                picture::put(tx, id, version, size.stored(), png)?;
            }
            account::set_icon_version(tx, id, version)?;
            Mark::Account(id).announce(tx)?;
            me.record(tx, id, Event::ProfileChanged, &origin)?;
            picture::delete_older(tx, id, version)
        };
        self.0
            .store
            .write("picture.upload", write)
            .await
            .map_err(Unavailable::from)?;
        self.0.caches.mark(Mark::Account(id));
        Ok(())
    }

    /// Goes back to the drawn icon.
    pub async fn remove_icon(&self, id: AccountId, origin: &Origin) -> Result<(), Unavailable> {
        let (me, origin) = (self.clone(), origin.clone());
        let write = move |tx: &setaria_store::Tx<'_>| {
            account::set_icon_version(tx, id, 0)?;
            Mark::Account(id).announce(tx)?;
            me.record(tx, id, Event::ProfileChanged, &origin)?;
            picture::delete_older(tx, id, i64::MAX)
        };
        self.0.store.write("picture.remove", write).await?;
        self.0.caches.mark(Mark::Account(id));
        Ok(())
    }
}

fn read_name(plain: &[u8]) -> Option<(AccountId, i64)> {
    let (id, rest) = plain.split_first_chunk::<8>()?;
    let version = rest.first_chunk::<8>().filter(|_| rest.len() == 8)?;
    Some((AccountId(i64::from_be_bytes(*id)), i64::from_be_bytes(*version)))
}

fn renditions(upload: &[u8]) -> Result<Vec<(Size, Vec<u8>)>, Refused> {
    if upload.len() > LARGEST_UPLOAD {
        return Err(Refused::TooLarge);
    }
    let picture = decode(upload)?;
    let (width, height) = (picture.width(), picture.height());
    let side = width.min(height);
    // The square is cut out first: scaling a thin strip to fill one would make it enormous on the way.
    let square = picture.crop_imm((width - side) / 2, (height - side) / 2, side, side);
    let original = if width.max(height) > LARGEST {
        picture.resize(LARGEST, LARGEST, FilterType::Triangle)
    } else {
        picture
    };
    let mut all = vec![(Size::Original, png(&original)?)];
    for size in SIZES.into_iter().chain([DEFAULT_SIZE]) {
        all.push((
            Size::Square(size),
            png(&square.resize_exact(size, size, FilterType::Triangle))?,
        ));
    }
    Ok(all)
}

fn decode(upload: &[u8]) -> Result<DynamicImage, Refused> {
    let mut reader = ImageReader::new(Cursor::new(upload))
        .with_guessed_format()
        .map_err(|_| Refused::Kind)?;
    let known = [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP];
    if !reader.format().is_some_and(|format| known.contains(&format)) {
        return Err(Refused::Kind);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_SIDE);
    limits.max_image_height = Some(LARGEST_SIDE);
    limits.max_alloc = Some(128 * 1_024 * 1_024);
    reader.limits(limits);
    // Looked at before a pixel is decoded.
    let (width, height) = dimensions(upload)?;
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Refused::Pixels);
    }
    reader.decode().map_err(|error| match error {
        image::ImageError::Limits(_) => Refused::Pixels,
        _ => Refused::Kind,
    })
}

fn dimensions(upload: &[u8]) -> Result<(u32, u32), Refused> {
    let reader = ImageReader::new(Cursor::new(upload))
        .with_guessed_format()
        .map_err(|_| Refused::Kind)?;
    reader.into_dimensions().map_err(|_| Refused::Kind)
}

fn png(picture: &DynamicImage) -> Result<Vec<u8>, Unavailable> {
    let mut bytes = Cursor::new(Vec::new());
    picture
        .write_to(&mut bytes, ImageFormat::Png)
        .map_err(|error| Unavailable::Internal(error.to_string()))?;
    Ok(bytes.into_inner())
}

/// A symmetric pattern of round grains, in one of the house's colours, from the account's id: the same each time.
fn draw_icon(id: AccountId, pixels: u32) -> DynamicImage {
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
    fn an_upload_is_offered_in_every_documented_size() {
        let upload = png(&DynamicImage::ImageRgb8(RgbImage::from_pixel(
            1_500,
            900,
            Rgb([9, 9, 9]),
        )))
        .unwrap();
        let made = renditions(&upload).unwrap();
        let sides: Vec<_> = made
            .iter()
            .map(|(size, png)| {
                let picture = image::load_from_memory(png).unwrap();
                (*size, picture.width(), picture.height())
            })
            .collect();
        assert_eq!(sides[0], (Size::Original, 1_024, 614));
        for size in [75, 90, 120, 320, 150] {
            assert!(sides.contains(&(Size::Square(size), size, size)), "{size}");
        }
    }

    #[test]
    fn a_thin_strip_costs_no_more_than_a_square() {
        let strip = png(&DynamicImage::ImageRgb8(RgbImage::new(1, 6_000))).unwrap();
        let made = renditions(&strip).unwrap();
        assert_eq!(made.len(), 6);
        let wide = png(&DynamicImage::ImageRgb8(RgbImage::new(6_000, 4_001))).unwrap();
        assert!(matches!(renditions(&wide), Err(Refused::Pixels)));
    }

    #[test]
    fn what_is_no_picture_or_too_large_is_refused() {
        assert!(matches!(renditions(b"<svg/>"), Err(Refused::Kind)));
        assert!(matches!(
            renditions(b"GIF89a\x01\x00\x01\x00"),
            Err(Refused::Kind)
        ));
        assert!(matches!(
            renditions(&vec![0; LARGEST_UPLOAD + 1]),
            Err(Refused::TooLarge)
        ));
        let mut bomb = png(&DynamicImage::ImageRgb8(RgbImage::new(1, 1))).unwrap();
        bomb.splice(16..24, [0, 1, 0, 0, 0, 1, 0, 0]); // claims 65,536 pixels a side
        assert!(matches!(renditions(&bomb), Err(Refused::Pixels | Refused::Kind)));
    }

    #[test]
    fn drawn_icons_are_stable_and_differ() {
        let draw = |id| png(&draw_icon(AccountId(id), 75)).unwrap();
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
    }

    #[test]
    fn only_documented_sizes_have_an_address() {
        assert_eq!(Size::parse(None), Some(Size::Square(150)));
        assert_eq!(Size::parse(Some("75")), Some(Size::Square(75)));
        assert_eq!(Size::parse(Some("orig")), Some(Size::Original));
        assert_eq!(Size::parse(Some("76")), None);
    }
}
