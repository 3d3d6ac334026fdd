//! The events that subscriptions report.

use std::collections::VecDeque;

use ews_bindings::value::DateTime;

/// The largest number of events that a mailbox keeps. The oldest ones are dropped.
const MAX_EVENTS: usize = 100_000;

/// A change that subscriptions report.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) kind: EventKind,
    pub(crate) object: ObjectId,
    /// The id of the enclosing folder.
    pub(crate) parent: String,
    pub(crate) time: DateTime,
}

/// The events of a mailbox. The position of an event is the number of the events before it.
#[derive(Debug, Default)]
pub(crate) struct Events {
    kept: VecDeque<Event>,
    dropped: usize,
}

impl Events {
    /// Returns the position after the last event.
    pub(crate) fn end(&self) -> usize {
        self.dropped + self.kept.len()
    }

    /// Returns the events from a position on, or `None` if one of them was dropped, or if the position does not exist.
    pub(crate) fn from(&self, position: usize) -> Option<impl Iterator<Item = &Event>> {
        let index = position.checked_sub(self.dropped)?;
        (index <= self.kept.len()).then(|| self.kept.iter().skip(index))
    }

    /// Drops all events.
    pub(crate) fn clear(&mut self) {
        self.dropped += self.kept.len();
        self.kept.clear();
    }

    fn push(&mut self, event: Event) {
        if self.kept.len() == MAX_EVENTS {
            self.kept.pop_front();
            self.dropped += 1;
        }
        self.kept.push_back(event);
    }
}

/// The kind of an event. A move and a copy also have the old id and the old parent.
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
    /// Records an event. `parent` is the id of the enclosing folder.
    pub(super) fn note_event(&mut self, kind: EventKind, object: ObjectId, parent: &str) {
        if let Some(time) = super::now() {
            self.events.push(Event { kind, object, parent: parent.to_owned(), time });
        }
    }
}
