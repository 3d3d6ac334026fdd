// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyString;

/// Complex type `m:AddImGroupType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddImGroup`.
#[doc(alias = "AddImGroupType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AddImGroup {
    /// Element `m:DisplayName`, required.
    pub display_name: NonEmptyString,
}

impl AddImGroup {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:AddImGroupType",
        required: &["m:DisplayName"],
        bits: 1,
        content: xml::Content::Model("m:DisplayName"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(display_name: NonEmptyString) -> Self {
        Self { display_name }
    }
}

::ews_bindings::complex_type!(AddImGroup);

::ews_bindings::blank_new!(AddImGroup : blank);

impl xml::ReadNode for AddImGroup {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "DisplayName") => input.require(&mut self.display_name, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for AddImGroup {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:DisplayName", &self.display_name);
    }
}
