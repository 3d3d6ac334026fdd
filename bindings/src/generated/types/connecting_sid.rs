// @generated

use ::ews_bindings::{Result, xml};

use super::{PrimarySmtpAddress, PrincipalName, Sid, SmtpAddress};

/// Complex type `t:ConnectingSIDType`.
#[doc(alias = "ConnectingSIDType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ConnectingSid {
    /// Element `t:PrincipalName`.
    PrincipalName(Box<PrincipalName>),
    /// Element `t:SID`.
    Sid(Box<Sid>),
    /// Element `t:PrimarySmtpAddress`.
    PrimarySmtpAddress(Box<PrimarySmtpAddress>),
    /// Element `t:SmtpAddress`, since `Exchange2010_SP1`.
    SmtpAddress(Box<SmtpAddress>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for ConnectingSid {}

xml::from_variants!(
    ConnectingSid: PrincipalName(PrincipalName), Sid(Sid),
    PrimarySmtpAddress(PrimarySmtpAddress), SmtpAddress(SmtpAddress)
);

xml::choice_type!(
    ConnectingSid { 0 PrincipalName = t "PrincipalName", 1 Sid = t "SID", 2
    PrimarySmtpAddress = t "PrimarySmtpAddress", 3 SmtpAddress = t "SmtpAddress" }
);

xml::complex_type!(
    ConnectingSid { name: "t:ConnectingSIDType", required:
    "t:PrincipalName|t:SID|t:PrimarySmtpAddress|t:SmtpAddress", bits: 1, model:
    "(t:PrincipalName | t:SID | t:PrimarySmtpAddress | t:SmtpAddress)" }
);

impl xml::ReadNode for ConnectingSid {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(self, tag, 0)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep(self, raw, 0)
    }
}

impl xml::WriteNode for ConnectingSid {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(self);
    }
}
