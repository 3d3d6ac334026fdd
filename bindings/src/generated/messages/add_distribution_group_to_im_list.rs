// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyString;

/// Complex type `m:AddDistributionGroupToImListType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddDistributionGroupToImList`.
#[doc(alias = "AddDistributionGroupToImListType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AddDistributionGroupToImList {
    /// Element `m:SmtpAddress`, required.
    pub smtp_address: NonEmptyString,
    /// Element `m:DisplayName`, required.
    pub display_name: NonEmptyString,
}

impl AddDistributionGroupToImList {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:AddDistributionGroupToImListType",
        required: &["m:SmtpAddress", "m:DisplayName"],
        bits: 2,
        content: xml::Content::Model("m:SmtpAddress, m:DisplayName"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(smtp_address: NonEmptyString, display_name: NonEmptyString) -> Self {
        Self { smtp_address, display_name }
    }
}

::ews_bindings::complex_type!(AddDistributionGroupToImList);

::ews_bindings::blank_new!(AddDistributionGroupToImList : blank, blank);

impl xml::ReadNode for AddDistributionGroupToImList {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "SmtpAddress") => input.require(&mut self.smtp_address, tag, 0),
            (xml::M, "DisplayName") => input.require(&mut self.display_name, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AddDistributionGroupToImList {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SmtpAddress", &self.smtp_address);
        out.element("m:DisplayName", &self.display_name);
    }
}
