// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, GetEventsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetEventsResponseMessages(pub Vec<xml::Listed<GetEventsResponseMessage>>);

xml::complex_type!(
    GetEventsResponseMessages { name: "m:GetEventsResponseMessages", base:
    Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(GetEventsResponseMessages, xml::Listed < GetEventsResponseMessage >);

xml::list_of_messages!(GetEventsResponseMessages, m "GetEventsResponseMessage");
