// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    EmailAddressExtended { name: "t:EmailAddressExtendedType", base: EmailAddressType,
    model: "t:ExternalObjectId?, t:PrimaryEmailAddress?" }
);

xml::extends!(EmailAddressExtended, EmailAddressType);

xml::blank_default!(EmailAddressExtended);

impl xml::ReadNode for EmailAddressExtended {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ExternalObjectId") => input.fill(&mut self.external_object_id, tag),
            (xml::T, "PrimaryEmailAddress") => {
                input.fill(&mut self.primary_email_address, tag)
            }
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for EmailAddressExtended {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:ExternalObjectId", &self.external_object_id);
        out.element("t:PrimaryEmailAddress", &self.primary_email_address);
    }
}
