// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, FindFolderResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindFolderResponseMessages(pub Vec<xml::Listed<FindFolderResponseMessage>>);

xml::complex_type!(
    FindFolderResponseMessages { name: "m:FindFolderResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    FindFolderResponseMessages, xml::Listed < FindFolderResponseMessage >
);

xml::list_of_messages!(FindFolderResponseMessages, m "FindFolderResponseMessage");
