//! The frames of a backup, and the sealed chunks that they travel in.
//!
//! Owns: the file's layout. A line that says what it is, the stream's header, then sealed chunks; inside them frames, each a
//! kind, a length of 4 bytes (big-endian) and so many bytes. Hands over: sealing to `crypto`, what frames say to `backup`
//! and `restore`.

use std::io::{Read, Write};

use setaria_crypto::seal::stream::{CHUNK, OVERHEAD, Opener, Sealer};
use setaria_crypto::seal::{MasterKeys, OpenError};

use super::{TransferError, refused};

/// How a backup begins.
const MAGIC: &[u8] = b"setaria backup 1\n";
const PURPOSE: &str = "backup";
const DAMAGED: &str =
    "this backup is damaged: it was cut off or changed after it was written. Use another one";

/// What a frame holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Where and when it was made, in JSON.
    About = 1,
    /// A table begins: its name and columns, in JSON.
    Table = 2,
    /// A row of it.
    Row = 3,
    /// It ends: rows and checksum.
    Sum = 4,
    /// The backup ends.
    End = 5,
}

/// Writes frames.
pub(super) struct Writer<W> {
    sealer: Sealer,
    waiting: Vec<u8>,
    out: W,
}

impl<W: Write> Writer<W> {
    pub(super) fn begin(mut out: W, keys: &MasterKeys, salt: [u8; 32]) -> Result<Self, TransferError> {
        let sealer = Sealer::new(keys, PURPOSE, salt).map_err(sealing)?;
        out.write_all(MAGIC)?;
        out.write_all(sealer.header())?;
        Ok(Self {
            sealer,
            waiting: Vec::with_capacity(2 * CHUNK),
            out,
        })
    }

    pub(super) fn put(&mut self, kind: Kind, body: &[u8]) -> Result<(), TransferError> {
        let Ok(length) = u32::try_from(body.len()) else {
            return refused("a row is too large for a backup");
        };
        self.waiting.push(kind as u8);
        self.waiting.extend(length.to_be_bytes());
        self.waiting.extend(body);
        // The last chunk must be told apart, so what fills a chunk exactly waits for more.
        while self.waiting.len() > CHUNK {
            let rest = self.waiting.split_off(CHUNK);
            let full = std::mem::replace(&mut self.waiting, rest);
            self.out
                .write_all(&self.sealer.seal(&full, false).map_err(sealing)?)?;
        }
        Ok(())
    }

    /// Ends the stream; the caller makes sure that it lasts.
    pub(super) fn end(mut self) -> Result<W, TransferError> {
        self.put(Kind::End, &[])?;
        let last = self.sealer.seal(&self.waiting, true).map_err(sealing)?;
        self.out.write_all(&last)?;
        Ok(self.out)
    }
}

/// Reads frames; each byte it hands over was proven.
pub(super) struct Reader<R> {
    opener: Opener,
    input: R,
    /// The next sealed chunk: one must look ahead to know which is the last.
    ahead: Vec<u8>,
    open: Vec<u8>,
    at: usize,
}

impl<R: Read> Reader<R> {
    pub(super) fn begin(mut input: R, keys: &MasterKeys) -> Result<Self, TransferError> {
        if read_upto(&mut input, MAGIC.len())? != MAGIC {
            return refused("this is no backup of Setaria, or one that a newer version made");
        }
        let start = read_upto(&mut input, 2)?;
        let Some(start) = start.first_chunk::<2>() else {
            return refused(DAMAGED);
        };
        let length = Opener::header_length(*start).map_err(opening)?;
        let rest = read_upto(&mut input, length - start.len())?;
        let opener = Opener::new(keys, PURPOSE, &[start.as_slice(), &rest].concat()).map_err(opening)?;
        let ahead = read_upto(&mut input, CHUNK + OVERHEAD)?;
        Ok(Self {
            opener,
            input,
            ahead,
            open: Vec::new(),
            at: 0,
        })
    }

    /// The next frame; nothing after the end, which must be one.
    pub(super) fn next(&mut self) -> Result<Option<(Kind, Vec<u8>)>, TransferError> {
        let head = self.take(5)?;
        let [kind, length @ ..] = head.as_slice() else {
            return refused(DAMAGED);
        };
        let kinds = [Kind::About, Kind::Table, Kind::Row, Kind::Sum, Kind::End];
        let Some(kind) = kinds.into_iter().find(|known| *known as u8 == *kind) else {
            return refused("this backup holds what a newer version wrote. Run that one");
        };
        let length = length
            .first_chunk()
            .map_or(0, |length| u32::from_be_bytes(*length));
        let body = self.take(usize::try_from(length).unwrap_or(usize::MAX))?;
        if kind != Kind::End {
            return Ok(Some((kind, body)));
        }
        if self.at < self.open.len() || !self.ahead.is_empty() {
            return refused(DAMAGED);
        }
        Ok(None)
    }

    fn take(&mut self, length: usize) -> Result<Vec<u8>, TransferError> {
        let mut taken = Vec::with_capacity(length.min(CHUNK));
        while taken.len() < length {
            if self.at == self.open.len() {
                self.open_next()?;
            }
            let rest = self.open.get(self.at..).unwrap_or_default();
            let part = rest.get(..length - taken.len()).unwrap_or(rest);
            taken.extend_from_slice(part);
            self.at += part.len();
        }
        Ok(taken)
    }

    fn open_next(&mut self) -> Result<(), TransferError> {
        if self.ahead.is_empty() {
            return refused(DAMAGED);
        }
        let following = read_upto(&mut self.input, CHUNK + OVERHEAD)?;
        let chunk = std::mem::replace(&mut self.ahead, following);
        self.open = self.opener.open(&chunk, self.ahead.is_empty()).map_err(opening)?;
        self.at = 0;
        Ok(())
    }
}

fn read_upto(input: &mut impl Read, length: usize) -> Result<Vec<u8>, TransferError> {
    let mut bytes = Vec::with_capacity(length);
    input.take(length as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn sealing(error: OpenError) -> TransferError {
    TransferError::Refused(format!("the backup cannot be sealed: {error}"))
}

fn opening(error: OpenError) -> TransferError {
    TransferError::Refused(match error {
        OpenError::UnknownKey(kid) => format!(
            "this backup was sealed with master key '{kid}', which the key file does not hold. Put that key's line into the file"
        ),
        OpenError::Malformed => DAMAGED.into(),
        OpenError::Forged => {
            format!("{DAMAGED}, or look for another key file, if this one holds another key of the same name")
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> MasterKeys {
        MasterKeys::generate("k1", [1; 32]).unwrap()
    }

    fn written(rows: &[usize]) -> Vec<u8> {
        let mut writer = Writer::begin(Vec::new(), &keys(), [7; 32]).unwrap();
        for length in rows {
            writer.put(Kind::Row, &vec![42; *length]).unwrap();
        }
        writer.end().unwrap()
    }

    fn read(file: &[u8]) -> Result<Vec<usize>, TransferError> {
        let mut reader = Reader::begin(file, &keys())?;
        let mut lengths = Vec::new();
        while let Some((kind, body)) = reader.next()? {
            assert_eq!(kind, Kind::Row);
            assert!(body.iter().all(|byte| *byte == 42));
            lengths.push(body.len());
        }
        Ok(lengths)
    }

    #[test]
    fn frames_come_back_whatever_their_length() {
        // The last ones end exactly with a chunk: 5 bytes before each row, 5 for the end.
        for rows in [
            vec![],
            vec![0, 1, 100_000, 7],
            vec![CHUNK - 10],
            vec![CHUNK - 5],
            vec![CHUNK, CHUNK - 15],
        ] {
            assert_eq!(read(&written(&rows)).unwrap(), rows);
        }
    }

    #[test]
    fn f28_every_cut_and_every_flipped_byte_is_noticed() {
        let file = written(&[70_000, 10]);
        for end in (0..file.len()).step_by(97).chain(file.len() - 40..file.len()) {
            assert!(read(&file[..end]).is_err(), "cut at {end}");
        }
        for at in (0..file.len()).step_by(61).chain(0..80) {
            let mut bent = file.clone();
            bent[at] ^= 0x20;
            assert!(read(&bent).is_err(), "flipped at {at}");
        }
        let longer = [file.as_slice(), b"x"].concat();
        assert!(read(&longer).is_err());
    }
}
