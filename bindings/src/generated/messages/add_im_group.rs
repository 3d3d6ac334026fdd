// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(AddImGroup: placeholder);

impl rt::ReadComplex for AddImGroup {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "DisplayName") => reader.require(&mut self.display_name, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AddImGroup {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:DisplayName", &self.display_name);
    }
}

rt::root!(AddImGroup, "m:AddImGroup");
