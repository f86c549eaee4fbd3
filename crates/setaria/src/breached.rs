//! Passwords that became known, in a file as haveibeenpwned.com publishes it: a line each of the SHA-1 in hexadecimal
//! digits and a count, sorted. The file has tens of gigabytes, so it is searched where it lies.
//!
//! Owns: the search. Hands over: what is asked, to `service`.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::PathBuf;

use setaria_service::password_rules::BreachedPasswords;

/// Longer than a line of the file; what is left of a search within so many bytes is read in one go.
const NEAR: u64 = 512;

/// The file.
pub(crate) struct BreachedFile(PathBuf);

impl BreachedFile {
    pub(crate) fn new(path: PathBuf) -> Self {
        Self(path)
    }
}

impl BreachedPasswords for BreachedFile {
    fn holds(&self, sha1: &[u8; 20]) -> io::Result<bool> {
        // Opened for each search, so that a newer file can be put in its place.
        let file = File::open(&self.0)?;
        let length = file.metadata()?.len();
        let wanted: String = sha1.iter().map(|byte| format!("{byte:02X}")).collect();
        search(file, length, &wanted)
    }
}

/// Whether a line begins with `wanted`. `from` and `to` close in on it; `from` is always the start of a line.
fn search(mut file: impl Read + Seek, length: u64, wanted: &str) -> io::Result<bool> {
    let (mut from, mut to) = (0, length);
    while to - from > NEAR {
        let middle = from + (to - from) / 2;
        file.seek(SeekFrom::Start(middle))?;
        let mut reader = BufReader::new((&mut file).take(2 * NEAR));
        let skipped = reader.skip_until(b'\n')?;
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let start = middle + u64::try_from(skipped).unwrap_or(u64::MAX);
        if line.is_empty() || start >= to || key(&line).as_str() > wanted {
            to = middle;
        } else {
            from = start;
        }
    }
    file.seek(SeekFrom::Start(from))?;
    // The line that begins before `to` may end behind it.
    for line in BufReader::new(file.take(to - from + NEAR)).lines() {
        if key(&line?) == wanted {
            return Ok(true);
        }
    }
    Ok(false)
}

fn key(line: &str) -> String {
    line.chars().take(40).collect::<String>().to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pw2_every_line_is_found_wherever_it_stands_and_nothing_else() {
        for count in [0_u64, 1, 2, 13, 14, 500, 3_000] {
            let digest = |at: u64| format!("{:016X}{:024X}", at * 7_919_000_000, at);
            let text: String = (0..count)
                .map(|at| format!("{}:{}\r\n", digest(at), at * at))
                .collect();
            let length = u64::try_from(text.len()).unwrap();
            let find = |wanted: &str| search(io::Cursor::new(text.as_bytes()), length, wanted).unwrap();
            for at in 0..count {
                assert!(find(&digest(at)), "{at} of {count}");
                let mut near = digest(at);
                near.replace_range(39..40, if near.ends_with('0') { "1" } else { "0" });
                assert_eq!(
                    find(&near),
                    (0..count).any(|other| digest(other) == near),
                    "{near}"
                );
            }
            assert!(!find(&"F".repeat(40)) && !find("G"));
        }
    }

    #[test]
    fn a_file_that_is_not_there_is_said_to_be() {
        assert!(
            BreachedFile::new("/nowhere/at/all".into())
                .holds(&[0; 20])
                .is_err()
        );
    }
}
