// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(DelveSearchScope: placeholder);

impl rt::ReadComplex for DelveSearchScope {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DelveView") => reader.require(&mut self.delve_view, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DelveSearchScope {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:DelveView", &self.delve_view);
    }
}
