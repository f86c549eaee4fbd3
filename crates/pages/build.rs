//! Packs the texts: two compressed files a language, all areas of its folder in one and the names of regions in the other,
//! and the list of the languages that have a folder.
//!
//! A folder below `locales/` is all that a language needs to be packed, and a file in it all that an area needs; `regions/`
//! holds a file for each, which `regions/make.mjs` makes.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names the place to write to")?);
    let mut list = String::from("[");
    for language in sorted(Path::new("locales"))? {
        let tag = language
            .file_name()
            .and_then(|name| name.to_str())
            .ok_or("a folder is named by its tag")?;
        let mut texts = String::new();
        for area in sorted(&language)? {
            texts.push_str(&fs::read_to_string(area)?);
            texts.push('\n');
        }
        let regions = fs::read_to_string(Path::new("regions").join(format!("{tag}.txt")))?;
        let (packed, named) = (
            out.join(format!("{tag}.ftl.br")),
            out.join(format!("{tag}.txt.br")),
        );
        fs::write(&packed, compressed(texts.as_bytes())?)?;
        fs::write(&named, compressed(regions.as_bytes())?)?;
        writeln!(
            list,
            "Packed {{ tag: {tag:?}, texts: include_bytes!({packed:?}), regions: include_bytes!({named:?}) }},"
        )?;
    }
    list.push(']');
    fs::write(out.join("packed.rs"), list)?;
    let mut cargo = io::stdout().lock();
    for input in ["locales", "regions", "build.rs"] {
        io::Write::write_all(
            &mut cargo,
            format!("cargo::rerun-if-changed={input}\n").as_bytes(),
        )?;
    }
    Ok(())
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
