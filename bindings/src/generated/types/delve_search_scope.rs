// @generated

use ::ews_bindings::{Result, xml};

use super::DelveView;

/// Complex type `t:DelveSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "DelveSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelveSearchScope {
    /// Element `t:DelveView`, required.
    pub delve_view: DelveView,
}

impl Eq for DelveSearchScope {}

xml::complex_type!(
    DelveSearchScope { name: "t:DelveSearchScopeType", required: "t:DelveView", bits:
    1, model: "t:DelveView" }
);

impl DelveSearchScope {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(delve_view: DelveView) -> Self {
        Self { delve_view }
    }
}

xml::blank_new!(DelveSearchScope: blank);

impl xml::ReadNode for DelveSearchScope {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
