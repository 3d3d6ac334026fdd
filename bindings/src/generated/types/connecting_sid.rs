// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::from_variants!(
    ConnectingSid: PrincipalName(PrincipalName), Sid(Sid),
    PrimarySmtpAddress(PrimarySmtpAddress), SmtpAddress(SmtpAddress)
);

rt::choice_type!(
    ConnectingSid { 0 PrincipalName = t "PrincipalName", 1 Sid = t "SID", 2
    PrimarySmtpAddress = t "PrimarySmtpAddress", 3 SmtpAddress = t "SmtpAddress" }
);

rt::complex_type!(
    ConnectingSid { name: "t:ConnectingSIDType", required:
    "t:PrincipalName|t:SID|t:PrimarySmtpAddress|t:SmtpAddress", bits: 1, model:
    "(t:PrincipalName | t:SID | t:PrimarySmtpAddress | t:SmtpAddress)" }
);

impl rt::ReadComplex for ConnectingSid {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        reader.require_choice(self, tag, 0)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(self, raw, 0)
    }
}

impl rt::WriteComplex for ConnectingSid {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(self);
    }
}
