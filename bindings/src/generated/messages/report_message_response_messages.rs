// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, ReportMessageResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ReportMessageResponseMessages(pub Vec<ReportMessageResponseMessagesChoice>);

impl ReportMessageResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ReportMessageResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ReportMessageResponseMessages, ReportMessageResponseMessagesChoice
);

::ews_bindings::complex_type!(ReportMessageResponseMessages);

impl xml::ReadNode for ReportMessageResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for ReportMessageResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:ReportMessageResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum ReportMessageResponseMessagesChoice {
    /// Element `m:ReportMessageResponseMessage`.
    ReportMessageResponseMessage(ReportMessageResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    ReportMessageResponseMessagesChoice :
    ReportMessageResponseMessage(ReportMessageResponseMessage)
);

impl xml::ReadChoice for ReportMessageResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "ReportMessageResponseMessage") => {
                input.alternative(tag, Self::ReportMessageResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(ReportMessageResponseMessagesChoice);

impl xml::WriteChoice for ReportMessageResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::ReportMessageResponseMessage(value) => {
                out.element("m:ReportMessageResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
