//! Sync states: opaque texts of the server's, each of one kind and one folder.

use std::fmt;
use std::str::FromStr;

use crate::types::{TargetFolderId, TargetFolderIdChoice};
use crate::{Error, ErrorKind, Result};

macro_rules! states {
    ($($(#[$doc:meta])* $state:ident = $kind:literal;)*) => { $(
        $(#[$doc])*
        ///
        /// Its text (`Display`, `FromStr`) names the kind of sync and the folder, so that a state is not
        /// sent for another. Form: the kind, the folder and the server's text, separated by line feeds.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        pub struct $state {
            pub(super) folder: String,
            pub(super) text: String,
        }

        impl $state {
            /// The text of `SyncState` as the server sent it.
            pub fn as_sync_state(&self) -> &str {
                &self.text
            }

            /// The server's text, if it is there and of the folder.
            pub(super) fn of(&self, folder: &str) -> Result<Option<String>> {
                if self.folder != folder {
                    let message = format!("the state is of {:?}, not of {folder:?}", self.folder);
                    return Err(Error::new(ErrorKind::Sync, message));
                }
                Ok(Some(self.text.clone()).filter(|text| !text.is_empty()))
            }
        }

        impl fmt::Display for $state {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}\n{}\n{}", $kind, self.folder, self.text)
            }
        }

        impl FromStr for $state {
            type Err = Error;

            fn from_str(text: &str) -> Result<Self> {
                let mut parts = text.splitn(3, '\n');
                match (parts.next(), parts.next(), parts.next()) {
                    (Some($kind), Some(folder), Some(text)) => {
                        Ok(Self { folder: folder.to_owned(), text: text.to_owned() })
                    }
                    _ => Err(Error::new(ErrorKind::Sync, concat!("not the state of a sync of ", $kind))),
                }
            }
        }
    )* };
}

states! {
    /// How far a sync of a folder's items has come.
    ItemsState = "items";
    /// How far a sync of the folders has come.
    HierarchyState = "folders";
}

impl ItemsState {
    /// Takes a state that another program kept: the text of `SyncState` as the server sent it.
    pub fn import(folder: impl Into<TargetFolderId>, text: impl Into<String>) -> Self {
        Self { folder: folder_key(Some(&folder.into())), text: text.into() }
    }
}

impl HierarchyState {
    /// Takes a state of all folders that another program kept: the text of `SyncState` as the server
    /// sent it.
    pub fn import(text: impl Into<String>) -> Self {
        Self { folder: folder_key(None), text: text.into() }
    }

    /// Takes a state of the folders under one that another program kept.
    pub fn import_under(folder: impl Into<TargetFolderId>, text: impl Into<String>) -> Self {
        Self { folder: folder_key(Some(&folder.into())), text: text.into() }
    }
}

/// What tells one folder from another: its id, or its distinguished name and mailbox.
pub(super) fn folder_key(folder: Option<&TargetFolderId>) -> String {
    let Some(folder) = folder else { return "all".to_owned() };
    let key = match &folder.id {
        TargetFolderIdChoice::FolderId(folder) => format!("id {}", folder.id),
        TargetFolderIdChoice::AddressListId(list) => format!("list {}", list.id),
        TargetFolderIdChoice::DistinguishedFolderId(folder) => {
            let mailbox = folder.mailbox.as_ref().and_then(|mailbox| mailbox.email_address.as_deref());
            format!("{} {}", folder.id, mailbox.map_or("", String::as_str))
        }
        TargetFolderIdChoice::Unlisted(raw) => format!("unlisted {raw}"),
    };
    key.replace('\\', "\\\\").replace('\n', "\\n")
}
