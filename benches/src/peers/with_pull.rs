//! The records read by the pull parser.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::pull::{Field, Pull, Result, children};
use super::records::{AnyItem, Change, Id, ReadFlag};

impl Pull for AnyItem {
    fn pull<'a>(reader: &mut Reader<&'a [u8]>, _: &BytesStart<'a>) -> Result<Self> {
        let mut item = None;
        children(reader, |reader, tag| {
            item = Some(match tag.local_name().as_ref() {
                "Message" => Self::Message(Pull::pull(reader, tag)?),
                "MeetingRequest" => Self::MeetingRequest(Pull::pull(reader, tag)?),
                "CalendarItem" => Self::CalendarItem(Pull::pull(reader, tag)?),
                "Contact" => Self::Contact(Pull::pull(reader, tag)?),
                other => return Err(other.into()),
            });
            Ok(())
        })?;
        item.ok_or_else(|| "expected an item, found none".into())
    }
}

impl Pull for Change {
    fn pull<'a>(reader: &mut Reader<&'a [u8]>, tag: &BytesStart<'a>) -> Result<Self> {
        Ok(match tag.local_name().as_ref() {
            "Create" => Self::Create { item: Pull::pull(reader, tag)? },
            "Update" => Self::Update { item: Pull::pull(reader, tag)? },
            "Delete" => {
                let mut id: Option<Id> = None;
                children(reader, |reader, tag| id.fill(reader, tag))?;
                Self::Delete { id: id.ok_or("expected an id, found none")? }
            }
            "ReadFlagChange" => Self::ReadFlagChange(ReadFlag::pull(reader, tag)?),
            other => return Err(other.into()),
        })
    }
}

/// Reads the changes of a response.
///
/// # Errors
/// If the response cannot be read.
pub fn read(text: &str) -> Result<Vec<Change>> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut changes = Vec::new();
    loop {
        match reader.read_event()? {
            Event::Start(tag) if tag.local_name().as_ref() == "Changes" => {
                children(&mut reader, |reader, tag| changes.fill(reader, tag))?;
            }
            Event::Eof => return Ok(changes),
            _ => {}
        }
    }
}
