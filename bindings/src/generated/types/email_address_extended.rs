// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{EmailAddressType, NonEmptyString};

/// Complex type `t:EmailAddressExtendedType`.
///
/// Extends `t:EmailAddressType`.
#[doc(alias = "EmailAddressExtendedType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct EmailAddressExtended {
    /// What it inherits from [`EmailAddressType`].
    pub base: EmailAddressType,
    /// Element `t:ExternalObjectId`, optional, `xs:string`.
    pub external_object_id: Option<String>,
    /// Element `t:PrimaryEmailAddress`, optional.
    pub primary_email_address: Option<NonEmptyString>,
}

impl EmailAddressExtended {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:EmailAddressExtendedType",
        base: Some(EmailAddressType::SHAPE),
        content: xml::Content::Model("t:ExternalObjectId?, t:PrimaryEmailAddress?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(EmailAddressExtended);

::ews_bindings::extends!(EmailAddressExtended, EmailAddressType);

::ews_bindings::blank_default!(EmailAddressExtended);

impl xml::ReadNode for EmailAddressExtended {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
