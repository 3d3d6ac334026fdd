// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, SyncFolderItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderItemsResponseMessages(
    pub Vec<xml::Listed<SyncFolderItemsResponseMessage>>,
);

xml::complex_type!(
    SyncFolderItemsResponseMessages { name: "m:SyncFolderItemsResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    SyncFolderItemsResponseMessages, xml::Listed < SyncFolderItemsResponseMessage >
);

xml::list_of_messages!(
    SyncFolderItemsResponseMessages, m "SyncFolderItemsResponseMessage"
);
