// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::NonEmptyString;

/// Complex type `m:AddImGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddImGroup`.
#[doc(alias = "AddImGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddImGroup {
    /// Element `m:DisplayName`, required.
    pub display_name: NonEmptyString,
}

impl Eq for AddImGroup {}

xml::complex_type!(
    AddImGroup { name: "m:AddImGroupType", required: "m:DisplayName", bits: 1, model:
    "m:DisplayName" }
);

impl AddImGroup {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(display_name: NonEmptyString) -> Self {
        Self { display_name }
    }
}

xml::blank_new!(AddImGroup: blank);

impl xml::ReadNode for AddImGroup {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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

xml::root!(AddImGroup, "m:AddImGroup");
