// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::OneDriveView;

/// Complex type `t:OneDriveSearchScopeType`.
#[doc(alias = "OneDriveSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct OneDriveSearchScope {
    /// Element `t:OneDriveView`, required.
    pub one_drive_view: OneDriveView,
}

impl OneDriveSearchScope {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:OneDriveSearchScopeType",
        required: &["t:OneDriveView"],
        bits: 1,
        content: xml::Content::Model("t:OneDriveView"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(one_drive_view: OneDriveView) -> Self {
        Self { one_drive_view }
    }
}

::ews_bindings::complex_type!(OneDriveSearchScope);

::ews_bindings::blank_new!(OneDriveSearchScope : blank);

impl xml::ReadNode for OneDriveSearchScope {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
