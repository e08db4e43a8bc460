//! How a worker and its parent talk: every message is its kind, its length in
//! four bytes, and its bytes.

use std::io::{self, Read, Write};

/// What a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// To the worker, before the first document: the template of all that come.
    Template,
    /// To the worker: the JSON of a document.
    Document,
    /// From the worker: the PDF.
    Pdf,
    /// From the worker: why there is none.
    Refusal,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Template, Self::Document, Self::Pdf, Self::Refusal];

    fn byte(self) -> u8 {
        match self {
            Self::Template => b't',
            Self::Document => b'd',
            Self::Pdf => b'p',
            Self::Refusal => b'r',
        }
    }
}

/// Writes one message.
pub(super) fn write(out: &mut impl Write, kind: Kind, body: &[u8]) -> io::Result<()> {
    let length = u32::try_from(body.len()).map_err(io::Error::other)?;
    out.write_all(&[kind.byte()])?;
    out.write_all(&length.to_be_bytes())?;
    out.write_all(body)?;
    out.flush()
}

/// Reads one message of at most `limit` bytes; none at the end of the stream.
pub(super) fn read(input: &mut impl Read, limit: u64) -> io::Result<Option<(Kind, Vec<u8>)>> {
    let mut kind = [0];
    if input.read(&mut kind)? == 0 {
        return Ok(None);
    }
    let [byte] = kind;
    let kind = Kind::ALL.into_iter().find(|kind| kind.byte() == byte);
    let kind = kind.ok_or_else(|| io::Error::other("unknown message"))?;
    let mut length = [0; 4];
    input.read_exact(&mut length)?;
    let length = u64::from(u32::from_be_bytes(length));
    if length > limit {
        return Err(io::Error::other("message too long"));
    }
    let mut body = Vec::new();
    if input.take(length).read_to_end(&mut body)? as u64 != length {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(Some((kind, body)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_come_out_as_they_went_in() {
        let mut stream = Vec::new();
        write(&mut stream, Kind::Document, b"{}").unwrap();
        write(&mut stream, Kind::Refusal, b"").unwrap();
        let mut input = stream.as_slice();
        assert_eq!(read(&mut input, 9).unwrap(), Some((Kind::Document, b"{}".to_vec())));
        assert_eq!(read(&mut input, 9).unwrap(), Some((Kind::Refusal, Vec::new())));
        assert_eq!(read(&mut input, 9).unwrap(), None);
    }

    #[test]
    fn what_is_cut_long_or_strange_is_an_error() {
        for stream in [&b"d\0\0\0\x02{"[..], b"d\0\0", b"d\0\0\0\x0a0123456789", b"x\0\0\0\0"] {
            let mut input = stream;
            assert!(read(&mut input, 9).is_err(), "{stream:?}");
        }
    }
}
