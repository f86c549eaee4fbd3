//! Uploads as people and attackers send them.

use image::{Frame, Rgb, RgbImage, RgbaImage};

use super::*;

const WHOLE: Cut = Cut {
    size: 100,
    across: 50,
    down: 50,
};

fn plain(width: u32, height: u32) -> Vec<u8> {
    png(&DynamicImage::ImageRgb8(RgbImage::new(width, height))).unwrap()
}

fn sides(png: &[u8]) -> (u32, u32) {
    let picture = image::load_from_memory(png).unwrap();
    (picture.width(), picture.height())
}

#[test]
fn an_upload_is_offered_in_every_documented_size() {
    let kept = draft(&plain(1_500, 900)).unwrap();
    assert_eq!(sides(&kept), (1_024, 614));
    let made = renditions(&kept, WHOLE).unwrap();
    let of = |wanted: Size| {
        made.iter()
            .find(|(size, _)| *size == wanted)
            .map(|(_, png)| sides(png))
    };
    assert_eq!(of(Size::Original), Some((614, 614)));
    for size in [75, 90, 120, 320, 150] {
        assert_eq!(of(Size::Square(size)), Some((size, size)));
    }
}

#[test]
fn the_square_is_cut_out_where_its_owner_said() {
    let striped = RgbImage::from_fn(200, 100, |x, _| Rgb([u8::try_from(x).unwrap(), 0, 0]));
    let picture = DynamicImage::ImageRgb8(striped);
    let first = |size, across| {
        let cut = Cut {
            size,
            across,
            down: 0,
        };
        let square = square(&picture, cut).to_rgb8();
        (square.width(), square.get_pixel(0, 0)[0])
    };
    assert_eq!(first(100, 0), (100, 0));
    assert_eq!(first(100, 100), (100, 100));
    assert_eq!(first(50, 100), (50, 150));
    assert_eq!(first(0, 1_000), (1, 199));
}

#[test]
fn what_was_cut_away_is_kept_nowhere() {
    let half = RgbImage::from_fn(
        200,
        100,
        |x, _| if x < 100 { Rgb([0, 0, 0]) } else { Rgb([255, 0, 0]) },
    );
    let kept = draft(&png(&DynamicImage::ImageRgb8(half)).unwrap()).unwrap();
    let cut = Cut { across: 0, ..WHOLE };
    for (size, png) in renditions(&kept, cut).unwrap() {
        let red = image::load_from_memory(&png)
            .unwrap()
            .to_rgb8()
            .pixels()
            .any(|pixel| pixel[0] > 0);
        assert!(!red, "{size:?}");
    }
}

#[test]
fn a_thin_strip_costs_no_more_than_a_square() {
    let kept = draft(&plain(1, 6_000)).unwrap();
    assert_eq!(renditions(&kept, WHOLE).unwrap().len(), 6);
}

#[test]
fn what_phones_take_is_accepted_and_more_is_refused_for_its_pixels() {
    assert_eq!(sides(&draft(&plain(8_160, 6_120)).unwrap()), (1_024, 768));
    let gif = b"GIF89a\x28\x23\x70\x17\x00\x00\x00,\x00\x00\x00\x00\x28\x23\x70\x17\x00\x02\x02D\x01\x00;"; // 9,000 by 6,000
    assert!(matches!(draft(gif), Err(Refused::Pixels)));
}

#[test]
fn what_is_no_picture_or_too_large_is_refused() {
    for junk in [
        &b"<svg/>"[..],
        b"",
        b"BM\x00\x00",
        b"%PDF-1.7",
        b"GIF89a\x01\x00\x01\x00",
    ] {
        assert!(matches!(draft(junk), Err(Refused::Kind)), "{junk:?}");
    }
    assert!(matches!(
        draft(&vec![0; LARGEST_UPLOAD + 1]),
        Err(Refused::TooLarge)
    ));
    // A PNG that begins well and ends early.
    let whole = plain(300, 300);
    assert!(matches!(draft(whole.get(..60).unwrap()), Err(Refused::Kind)));
}

#[test]
fn bombs_are_refused_before_a_pixel_is_decoded() {
    let mut png = plain(1, 1);
    png.splice(16..24, [0, 1, 0, 0, 0, 1, 0, 0]); // claims 65,536 pixels a side
    assert!(matches!(draft(&png), Err(Refused::Pixels | Refused::Kind)));
    let gif = b"GIF89a\xff\xff\xff\xff\x00\x00\x00,\x00\x00\x00\x00\xff\xff\xff\xff\x00\x02\x02D\x01\x00;";
    assert!(matches!(draft(gif), Err(Refused::Pixels | Refused::Kind)));
}

#[test]
fn the_kind_is_told_by_the_content() {
    let jpeg = {
        let mut bytes = Cursor::new(Vec::new());
        let picture = DynamicImage::ImageRgb8(RgbImage::new(20, 10));
        picture.write_to(&mut bytes, ImageFormat::Jpeg).unwrap();
        bytes.into_inner()
    };
    // Whatever the form called it: no name reaches this far.
    assert_eq!(sides(&draft(&jpeg).unwrap()), (20, 10));
    let mut lying = b"\x89PNG\r\n\x1a\n".to_vec();
    lying.extend_from_slice(&jpeg);
    assert!(matches!(draft(&lying), Err(Refused::Kind)));
}

#[test]
fn of_an_animation_the_first_frame_is_kept() {
    let mut bytes = Vec::new();
    {
        let mut encoder = image::codecs::gif::GifEncoder::new(&mut bytes);
        for shade in [10, 200] {
            let frame = RgbaImage::from_pixel(16, 16, image::Rgba([shade, shade, shade, 255]));
            encoder.encode_frame(Frame::new(frame)).unwrap();
        }
    }
    let kept = draft(&bytes).unwrap();
    let shade = image::load_from_memory(&kept).unwrap().to_rgb8().get_pixel(8, 8)[0];
    assert!(shade < 50, "{shade}");
    assert!(
        !kept.windows(4).any(|chunk| chunk == b"acTL"),
        "a PNG that stands still"
    );
}
