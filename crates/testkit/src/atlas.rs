//! A small file of places, as an operator fetches a large one (MaxMind DB file format, version 2.0).
//!
//! Owns: writing it. Called by tests of what people are told of addresses.

use std::net::IpAddr;

/// Stands before the metadata.
const MARKER: &[u8] = b"\xab\xcd\xefMaxMind.com";

/// A file of places that is being written.
pub struct Atlas {
    kind: String,
    made_s: u64,
    /// The tree: each node's two ways.
    nodes: Vec<[Way; 2]>,
    data: Vec<u8>,
}

#[derive(Clone, Copy)]
enum Way {
    Nowhere,
    Node(usize),
    Data(usize),
}

impl Atlas {
    /// An empty one of a kind, such as `DBIP-City-Lite`, made at that unix second.
    pub fn new(kind: &str, made_s: u64) -> Self {
        Self {
            kind: kind.into(),
            made_s,
            nodes: vec![[Way::Nowhere; 2]],
            data: Vec::new(),
        }
    }

    /// Says of a network that it is in a country, and in a city of those names, each with its language.
    pub fn place(mut self, network: &str, country: &str, city: &[(&str, &str)]) -> Self {
        let (address, length) = network.split_once('/').expect("a network as 203.0.113.0/24");
        let length: usize = length.parse().expect("a length");
        // Addresses of the fourth version are the lowest of the sixth.
        let (bits, length) = match address.parse().expect("an address") {
            IpAddr::V4(v4) => (u128::from(u32::from(v4)), 96 + length),
            IpAddr::V6(v6) => (u128::from(v6), length),
        };
        let place = Way::Data(self.data.len());
        let mut at = 0;
        for depth in 0..length {
            let side = usize::from(bits >> (127 - depth) & 1 == 1);
            if depth + 1 == length {
                self.nodes[at][side] = place;
            } else if let Way::Node(next) = self.nodes[at][side] {
                at = next;
            } else {
                self.nodes.push([Way::Nowhere; 2]);
                let next = self.nodes.len() - 1;
                self.nodes[at][side] = Way::Node(next);
                at = next;
            }
        }
        map(&mut self.data, 2);
        text(&mut self.data, "city");
        map(&mut self.data, 1);
        text(&mut self.data, "names");
        map(&mut self.data, city.len());
        for (language, name) in city {
            text(&mut self.data, language);
            text(&mut self.data, name);
        }
        text(&mut self.data, "country");
        map(&mut self.data, 1);
        text(&mut self.data, "iso_code");
        text(&mut self.data, country);
        self
    }

    /// The file.
    pub fn bytes(&self) -> Vec<u8> {
        let count = self.nodes.len();
        let mut file = Vec::new();
        for way in self.nodes.iter().flatten() {
            let record = match way {
                Way::Nowhere => count,
                Way::Node(node) => *node,
                Way::Data(at) => count + 16 + at,
            };
            file.extend_from_slice(&u32::try_from(record).expect("a small file").to_be_bytes()[1..]);
        }
        file.extend_from_slice(&[0; 16]);
        file.extend_from_slice(&self.data);
        file.extend_from_slice(MARKER);
        map(&mut file, 9);
        for (name, value) in [
            ("binary_format_major_version", 2),
            ("binary_format_minor_version", 0),
            ("ip_version", 6),
            ("record_size", 24),
        ] {
            text(&mut file, name);
            file.push(5 << 5 | 2);
            file.extend_from_slice(&u16::to_be_bytes(value));
        }
        text(&mut file, "node_count");
        file.push(6 << 5 | 4);
        file.extend_from_slice(&u32::try_from(count).expect("a small file").to_be_bytes());
        text(&mut file, "build_epoch");
        // From the eighth on, a type stands in a byte of its own.
        file.extend_from_slice(&[8, 2]);
        file.extend_from_slice(&self.made_s.to_be_bytes());
        text(&mut file, "database_type");
        text(&mut file, &self.kind);
        text(&mut file, "languages");
        file.extend_from_slice(&[0, 4]);
        text(&mut file, "description");
        map(&mut file, 0);
        file
    }
}

fn map(to: &mut Vec<u8>, pairs: usize) {
    head(to, 7, pairs);
}

fn text(to: &mut Vec<u8>, text: &str) {
    head(to, 2, text.len());
    to.extend_from_slice(text.as_bytes());
}

fn head(to: &mut Vec<u8>, kind: u8, size: usize) {
    match u8::try_from(size).expect("something small") {
        size @ 0..29 => to.push(kind << 5 | size),
        size => to.extend_from_slice(&[kind << 5 | 29, size - 29]),
    }
}
