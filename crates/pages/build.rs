//! Packs the texts: one compressed file a language, all areas in one, and the list of the languages that have a folder.
//!
//! A folder below `locales/` is all that a language needs to be packed, and a file in it all that an area needs.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new("locales");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names the place to write to")?);
    let mut list = String::from("[");
    for language in sorted(folder)? {
        let tag = language
            .file_name()
            .and_then(|name| name.to_str())
            .ok_or("a folder is named by its tag")?;
        let mut texts = String::new();
        for area in sorted(&language)? {
            texts.push_str(&fs::read_to_string(area)?);
            texts.push('\n');
        }
        let packed = out.join(format!("{tag}.ftl.br"));
        fs::write(&packed, compressed(texts.as_bytes())?)?;
        writeln!(list, "({tag:?}, include_bytes!({packed:?}).as_slice()),")?;
    }
    list.push(']');
    fs::write(out.join("packed.rs"), list)?;
    let mut cargo = io::stdout().lock();
    io::Write::write_all(
        &mut cargo,
        b"cargo::rerun-if-changed=locales\ncargo::rerun-if-changed=build.rs\n",
    )?;
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
