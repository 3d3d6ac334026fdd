// @generated

use ::ews_bindings::{Result, rt};

use super::{EmailAddressType, NonEmptyString};

/// Complex type `t:EmailAddressExtendedType`, since `V2016_10_10`.
///
/// Extends `t:EmailAddressType`.
#[doc(alias = "EmailAddressExtendedType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailAddressExtended {
    /// What it inherits from [`EmailAddressType`].
    pub base: EmailAddressType,
    /// Element `t:ExternalObjectId`, optional.
    pub external_object_id: Option<String>,
    /// Element `t:PrimaryEmailAddress`, optional.
    pub primary_email_address: Option<NonEmptyString>,
}

impl Eq for EmailAddressExtended {}

rt::complex_type!(
    EmailAddressExtended { name: "t:EmailAddressExtendedType", base: EmailAddressType,
    model: "t:ExternalObjectId?, t:PrimaryEmailAddress?" }
);

rt::extends!(EmailAddressExtended, EmailAddressType);

rt::placeholder_default!(EmailAddressExtended);

impl rt::ReadComplex for EmailAddressExtended {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ExternalObjectId") => reader.fill(&mut self.external_object_id, tag),
            (rt::T, "PrimaryEmailAddress") => {
                reader.fill(&mut self.primary_email_address, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for EmailAddressExtended {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:ExternalObjectId", &self.external_object_id);
        out.element("t:PrimaryEmailAddress", &self.primary_email_address);
    }
}
