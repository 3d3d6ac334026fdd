// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, SyncFolderHierarchyResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderHierarchyResponseMessages(
    pub Vec<xml::Listed<SyncFolderHierarchyResponseMessage>>,
);

xml::complex_type!(
    SyncFolderHierarchyResponseMessages { name: "m:SyncFolderHierarchyResponseMessages",
    base: Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    SyncFolderHierarchyResponseMessages, xml::Listed < SyncFolderHierarchyResponseMessage
    >
);

xml::list_of_messages!(
    SyncFolderHierarchyResponseMessages, m "SyncFolderHierarchyResponseMessage"
);
