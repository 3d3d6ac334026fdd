// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{PrimarySmtpAddress, PrincipalName, Sid, SmtpAddress};

/// Complex type `t:ConnectingSIDType`.
#[doc(alias = "ConnectingSIDType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum ConnectingSid {
    /// Element `t:PrincipalName`.
    PrincipalName(PrincipalName),
    /// Element `t:SID`.
    Sid(Sid),
    /// Element `t:PrimarySmtpAddress`.
    PrimarySmtpAddress(PrimarySmtpAddress),
    /// Element `t:SmtpAddress`.
    SmtpAddress(SmtpAddress),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    ConnectingSid : PrincipalName(PrincipalName), Sid(Sid),
    PrimarySmtpAddress(PrimarySmtpAddress), SmtpAddress(SmtpAddress)
);

impl xml::ReadChoice for ConnectingSid {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "PrincipalName") => input.alternative(tag, Self::PrincipalName),
            (xml::T, "SID") => input.alternative(tag, Self::Sid),
            (xml::T, "PrimarySmtpAddress") => {
                input.alternative(tag, Self::PrimarySmtpAddress)
            }
            (xml::T, "SmtpAddress") => input.alternative(tag, Self::SmtpAddress),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(ConnectingSid);

impl xml::WriteChoice for ConnectingSid {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::PrincipalName(value) => out.element("t:PrincipalName", value),
            Self::Sid(value) => out.element("t:SID", value),
            Self::PrimarySmtpAddress(value) => out.element("t:PrimarySmtpAddress", value),
            Self::SmtpAddress(value) => out.element("t:SmtpAddress", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}

impl ConnectingSid {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ConnectingSIDType",
        required: &["t:PrincipalName|t:SID|t:PrimarySmtpAddress|t:SmtpAddress"],
        bits: 1,
        content: xml::Content::Model(
            "(t:PrincipalName | t:SID | t:PrimarySmtpAddress | t:SmtpAddress)",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(ConnectingSid);

impl xml::ReadNode for ConnectingSid {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(self, tag, 0)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(self)
    }
}

impl xml::WriteNode for ConnectingSid {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(self);
    }
}
