//! Prints a response of any operation.

use std::fmt::Debug;

use ews_bindings::messages::elements;
use ews_bindings::soap::{Envelope, ResponseHeader};
use ews_bindings::xml::{Element, ReadOptions, ReadXml, Visitor, WriteXml};
use ews_bindings::{Error, ErrorKind};

use super::Result;

/// A visitor that tries every global element of the schema, and prints the value of the element that matches.
struct Print<'b> {
    bytes: &'b [u8],
    found: bool,
    error: Option<Error>,
}

impl Visitor for Print<'_> {
    fn element<T: ReadXml + WriteXml + Clone + Debug + PartialEq + 'static>(&mut self, element: Element<T>) {
        if self.found {
            return;
        }
        match Envelope::<ResponseHeader, T>::read_element(self.bytes, ReadOptions::new(), element) {
            Ok(envelope) => {
                println!("{:#?}", envelope.body);
                self.found = true;
            }
            // `Unexpected` means that the document has another element. Any other error belongs to the element that
            // matches.
            Err(error) if error.kind() != ErrorKind::Unexpected || self.error.is_none() => {
                self.error = Some(error);
            }
            Err(_) => {}
        }
    }
}

pub(crate) fn print(bytes: &[u8]) -> Result<()> {
    let mut print = Print { bytes, found: false, error: None };
    elements::visit(&mut print);
    match print.error {
        Some(error) if !print.found => Err(error.into()),
        _ => Ok(()),
    }
}
