// @generated

use ::ews_bindings::{Result, xml};

use super::OneDriveView;

/// Complex type `t:OneDriveSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "OneDriveSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OneDriveSearchScope {
    /// Element `t:OneDriveView`, required.
    pub one_drive_view: OneDriveView,
}

impl Eq for OneDriveSearchScope {}

xml::complex_type!(
    OneDriveSearchScope { name: "t:OneDriveSearchScopeType", required:
    "t:OneDriveView", bits: 1, model: "t:OneDriveView" }
);

impl OneDriveSearchScope {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(one_drive_view: OneDriveView) -> Self {
        Self { one_drive_view }
    }
}

xml::blank_new!(OneDriveSearchScope: blank);

impl xml::ReadNode for OneDriveSearchScope {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "OneDriveView") => input.require(&mut self.one_drive_view, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for OneDriveSearchScope {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:OneDriveView", &self.one_drive_view);
    }
}
