//! Packs the texts, two compressed files a language (all areas of its folder in one, the names of regions in the other), and
//! the assets, plain and compressed; so the program carries no compressor and compresses nothing when it starts.
//!
//! A folder below `locales/` is all that a language needs to be packed, a file in it all that an area needs, and a file below
//! `assets/` all that an asset needs; `regions/` holds a file for each language, which `regions/make.mjs` makes.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names the place to write to")?);
    fs::write(out.join("packed.rs"), texts(&out)?)?;
    fs::write(out.join("assets.rs"), assets(&out)?)?;
    let mut cargo = io::stdout().lock();
    for input in ["locales", "regions", "assets", "build.rs"] {
        io::Write::write_all(
            &mut cargo,
            format!("cargo::rerun-if-changed={input}\n").as_bytes(),
        )?;
    }
    Ok(())
}

/// The list of languages: tag and texts.
fn texts(out: &Path) -> Result<String, Box<dyn Error>> {
    let mut list = String::from("[");
    for language in sorted(Path::new("locales"))? {
        let tag = named(&language)?;
        let mut texts = String::new();
        for area in sorted(&language)? {
            texts.push_str(&fs::read_to_string(area)?);
            texts.push('\n');
        }
        let regions = fs::read_to_string(Path::new("regions").join(format!("{tag}.txt")))?;
        let [packed, names] = ["ftl", "txt"].map(|kind| out.join(format!("{tag}.{kind}.br")));
        fs::write(&packed, compressed(texts.as_bytes())?)?;
        fs::write(&names, compressed(regions.as_bytes())?)?;
        writeln!(
            list,
            "Packed {{ tag: {tag:?}, texts: include_bytes!({packed:?}), regions: include_bytes!({names:?}) }},"
        )?;
    }
    list.push(']');
    Ok(list)
}

/// The list of assets: name, content and compressed content.
fn assets(out: &Path) -> Result<String, Box<dyn Error>> {
    let mut list = String::from("[");
    for file in sorted(Path::new("assets"))? {
        let name = named(&file)?;
        let content = fs::read(&file)?;
        let content = if name.ends_with(".css") {
            unindented(&content)
        } else {
            content
        };
        let (plain, packed) = (out.join(name), out.join(format!("{name}.br")));
        fs::write(&plain, &content)?;
        fs::write(&packed, compressed(&content)?)?;
        writeln!(
            list,
            "({name:?}, include_bytes!({plain:?}).as_slice(), include_bytes!({packed:?}).as_slice()),"
        )?;
    }
    list.push(']');
    Ok(list)
}

/// The stylesheet without the blanks that its lines begin with: they are for those who read the source.
fn unindented(css: &[u8]) -> Vec<u8> {
    let lines: Vec<_> = css
        .split(|byte| *byte == b'\n')
        .map(<[u8]>::trim_ascii_start)
        .collect();
    lines.join(&b'\n')
}

fn named(path: &Path) -> Result<&str, Box<dyn Error>> {
    let name = path.file_name().and_then(|name| name.to_str());
    Ok(name.ok_or("a name that is no text")?)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn compressed(plain: &[u8]) -> io::Result<Vec<u8>> {
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*plain, &mut out, &params)?;
    Ok(out)
}
