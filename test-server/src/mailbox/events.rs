//! The events that subscriptions report.

use ews_bindings::value::DateTime;

/// A change that subscriptions report.
#[derive(Clone, Debug)]
#[expect(dead_code, reason = "no operation reads them yet")]
pub(crate) struct Event {
    /// The number of the change: the watermark.
    pub(crate) number: u64,
    pub(crate) kind: EventKind,
    pub(crate) object: ObjectId,
    /// The id of the enclosing folder.
    pub(crate) parent: String,
    pub(crate) time: DateTime,
}

/// The kind of an event. A move and a copy have the id and the parent before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum EventKind {
    NewMail,
    Created,
    Deleted,
    Modified,
    Moved { old: ObjectId, old_parent: String },
    Copied { old: ObjectId, old_parent: String },
}

/// The id of an item or a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ObjectId {
    Item(String),
    Folder(String),
}

impl super::Mailbox {
    /// Notes an event. `parent` is the id of the enclosing folder.
    pub(super) fn note_event(&mut self, number: u64, kind: EventKind, object: ObjectId, parent: &str) {
        if let Some(time) = super::now() {
            self.events.push(Event { number, kind, object, parent: parent.to_owned(), time });
        }
    }
}
