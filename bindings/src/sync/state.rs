//! Saved states: the opaque text from the server, with its operation and its folder.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use crate::messages::{SyncFolderHierarchy, SyncFolderItems};
use crate::rt::{ForbiddenCharacters, WriteOptions, Writer};
use crate::{Error, ErrorKind, Result};

use super::folder_key::{WHOLE_MAILBOX, folder_key};
use super::operation::SyncOperation;

/// The saved state of a sync of items.
pub type ItemsState = SyncState<SyncFolderItems>;

/// The saved state of a sync of folders.
pub type HierarchyState = SyncState<SyncFolderHierarchy>;

/// The state of a sync between two runs of a program.
///
/// `Display` and `FromStr` convert a state to and from a text that a program can store. The text names the operation
/// and the folder, so that a state is never sent for another folder. A distinguished name such as `inbox` is the same in each
/// mailbox: if a program syncs several mailboxes, store the states of each mailbox separately. The text
/// consists of the kind (`items` or `folders`), the folder, and the text from the server, separated by line feeds.
pub struct SyncState<O> {
    folder: String,
    text: String,
    operation: PhantomData<fn() -> O>,
}

impl<O> SyncState<O> {
    pub(super) fn new(folder: String, text: String) -> Self {
        Self { folder, text, operation: PhantomData }
    }

    /// Returns the text of the element `SyncState` as the server sent it.
    pub fn as_sync_state(&self) -> &str {
        &self.text
    }

    /// Returns the text from the server, or `None` if it is empty.
    ///
    /// # Errors
    /// If the state belongs to another folder.
    pub(super) fn text_for(&self, folder: &str) -> Result<Option<String>> {
        if self.folder != folder {
            let message = format!(
                "expected a state of the folder {folder:?}, found {:?}; resume with the folder of the state, or start a new sync",
                self.folder
            );
            return Err(Error::new(ErrorKind::Sync, message));
        }
        Ok(Some(self.text.clone()).filter(|text| !text.is_empty()))
    }
}

impl<O: SyncOperation> SyncState<O> {
    /// Creates a state from a folder and the text of the element `SyncState`, for example from the database of another
    /// program.
    pub fn import(folder: impl Into<O::FolderId>, text: impl Into<String>) -> Self {
        Self::new(folder_key::<O>(&folder.into()), text.into())
    }
}

impl<O, F> SyncState<O>
where
    O: SyncOperation<FolderId = F, Folder = Option<F>>,
{
    /// Creates a state of a sync of all folders from the text of the element `SyncState`, for example from the database
    /// of another program.
    pub fn import_whole_mailbox(text: impl Into<String>) -> Self {
        Self::new(WHOLE_MAILBOX.to_owned(), text.into())
    }
}

impl<O: SyncOperation> fmt::Display for SyncState<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}\n{}", O::STATE_KIND, self.folder, self.text)
    }
}

impl<O: SyncOperation> FromStr for SyncState<O> {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let mut lines = text.splitn(3, '\n');
        let kind = lines.next().unwrap_or("");
        let message = match (lines.next(), lines.next()) {
            _ if kind != O::STATE_KIND => {
                let (expected, found) = (O::STATE_KIND, kind.chars().take(60).collect::<String>());
                format!(
                    "expected a saved state that begins with {expected:?}, found {found:?}; \
                     use the type that saved the state, or call `SyncState::import` for a text from the server"
                )
            }
            (Some(folder), Some(text)) => return Ok(Self::new(folder.to_owned(), text.to_owned())),
            (folder, _) => {
                let found = 1 + usize::from(folder.is_some());
                format!(
                    "expected three lines in a saved state, found {found}: the state is not complete; \
                     start a new sync without a state"
                )
            }
        };
        Err(Error::new(ErrorKind::Sync, message))
    }
}

// A derived implementation would require the same trait for the operation.

impl<O> Clone for SyncState<O> {
    fn clone(&self) -> Self {
        Self::new(self.folder.clone(), self.text.clone())
    }
}

impl<O> fmt::Debug for SyncState<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SyncState").field("folder", &self.folder).field("text", &self.text).finish()
    }
}

impl<O> PartialEq for SyncState<O> {
    fn eq(&self, other: &Self) -> bool {
        self.folder == other.folder && self.text == other.text
    }
}

impl<O> Eq for SyncState<O> {}

impl<O> Hash for SyncState<O> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (&self.folder, &self.text).hash(state);
    }
}

/// Stored as its text.
#[cfg(feature = "serde")]
impl<O: SyncOperation> serde::Serialize for SyncState<O> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de, O: SyncOperation> serde::Deserialize<'de> for SyncState<O> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// Checks that the text of the element `SyncState` can be sent again as the server sent it.
///
/// `forbidden` is the treatment of forbidden characters with which the text was read.
///
/// # Errors
/// If the text has a character that XML forbids, or lost one in reading.
pub(super) fn check_sendable<O: SyncOperation>(text: &str, forbidden: ForbiddenCharacters) -> Result<()> {
    let mut out = Writer::new(WriteOptions::new(), O::namespaces());
    out.element("m:SyncState", &text.to_owned());
    let error = |reason: &str| {
        let message = format!("the server sent a sync state that cannot be sent again: {reason}");
        Error::new(ErrorKind::Character, message)
    };
    out.finish().map_err(|found| error(found.message()))?;
    let replacement = match forbidden {
        ForbiddenCharacters::Replace(instead) if text.contains(instead) => Some(instead),
        // Reading replaces a reference to a lone surrogate by this character.
        _ => text.contains('\u{fffd}').then_some('\u{fffd}'),
    };
    match replacement {
        Some(instead) => Err(error(&format!("{instead:?} may replace a forbidden character"))),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_is_not_a_saved_state_is_refused_with_a_remedy() {
        let message = |text: &str| {
            text.parse::<ItemsState>().expect_err("the text is not a saved state").message().to_owned()
        };
        let truncated = |lines: usize| {
            format!(
                "expected three lines in a saved state, found {lines}: the state is not complete; \
                 start a new sync without a state"
            )
        };
        assert_eq!([message("items"), message("items\nid AAMk")], [truncated(1), truncated(2)]);
        assert_eq!(
            message("folders\nall\nH4sI"),
            "expected a saved state that begins with \"items\", found \"folders\"; \
             use the type that saved the state, or call `SyncState::import` for a text from the server"
        );
    }
}
