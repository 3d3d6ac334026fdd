// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, GetServerTimeZonesResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetServerTimeZonesResponseMessages(
    pub Vec<GetServerTimeZonesResponseMessagesChoice>,
);

impl GetServerTimeZonesResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetServerTimeZonesResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    GetServerTimeZonesResponseMessages, GetServerTimeZonesResponseMessagesChoice
);

::ews_bindings::complex_type!(GetServerTimeZonesResponseMessages);

impl xml::ReadNode for GetServerTimeZonesResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for GetServerTimeZonesResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:GetServerTimeZonesResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum GetServerTimeZonesResponseMessagesChoice {
    /// Element `m:GetServerTimeZonesResponseMessage`.
    GetServerTimeZonesResponseMessage(GetServerTimeZonesResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    GetServerTimeZonesResponseMessagesChoice :
    GetServerTimeZonesResponseMessage(GetServerTimeZonesResponseMessage)
);

impl xml::ReadChoice for GetServerTimeZonesResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "GetServerTimeZonesResponseMessage") => {
                input.alternative(tag, Self::GetServerTimeZonesResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(GetServerTimeZonesResponseMessagesChoice);

impl xml::WriteChoice for GetServerTimeZonesResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::GetServerTimeZonesResponseMessage(value) => {
                out.element("m:GetServerTimeZonesResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
