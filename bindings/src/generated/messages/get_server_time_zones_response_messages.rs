// @generated

use ::ews_bindings::xml;

use super::{ArrayOfResponseMessages, GetServerTimeZonesResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetServerTimeZonesResponseMessages(
    pub Vec<xml::Listed<GetServerTimeZonesResponseMessage>>,
);

xml::complex_type!(
    GetServerTimeZonesResponseMessages { name: "m:GetServerTimeZonesResponseMessages",
    base: Some(ArrayOfResponseMessages::SHAPE), checked: true }
);

xml::wrapper_type!(
    GetServerTimeZonesResponseMessages, xml::Listed < GetServerTimeZonesResponseMessage >
);

xml::list_of_messages!(
    GetServerTimeZonesResponseMessages, m "GetServerTimeZonesResponseMessage"
);
