// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::DelveView;

/// Complex type `t:DelveSearchScopeType`.
#[doc(alias = "DelveSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DelveSearchScope {
    /// Element `t:DelveView`, required.
    pub delve_view: DelveView,
}

impl DelveSearchScope {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:DelveSearchScopeType",
        required: &["t:DelveView"],
        bits: 1,
        content: xml::Content::Model("t:DelveView"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(delve_view: DelveView) -> Self {
        Self { delve_view }
    }
}

::ews_bindings::complex_type!(DelveSearchScope);

::ews_bindings::blank_new!(DelveSearchScope : blank);

impl xml::ReadNode for DelveSearchScope {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "DelveView") => input.require(&mut self.delve_view, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for DelveSearchScope {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:DelveView", &self.delve_view);
    }
}
