// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, ExportItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExportItemsResponseMessages(pub Vec<xml::Listed<ExportItemsResponseMessage>>);

xml::complex_type!(
    ExportItemsResponseMessages { name: "m:ExportItemsResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    ExportItemsResponseMessages, xml::Listed < ExportItemsResponseMessage >
);

xml::list_of_messages!(ExportItemsResponseMessages, m "ExportItemsResponseMessage");
