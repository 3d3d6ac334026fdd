// @generated

use ::ews_bindings::{Result, xml};

use super::SearchScopeGroups;

/// Complex type `t:GroupSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "GroupSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GroupSearchScope {
    /// Element `t:GroupTypes`, required.
    pub group_types: SearchScopeGroups,
}

impl Eq for GroupSearchScope {}

xml::complex_type!(
    GroupSearchScope { name: "t:GroupSearchScopeType", required: "t:GroupTypes", bits:
    1, model: "t:GroupTypes" }
);

impl GroupSearchScope {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(group_types: SearchScopeGroups) -> Self {
        Self { group_types }
    }
}

xml::blank_new!(GroupSearchScope: blank);

impl xml::ReadNode for GroupSearchScope {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "GroupTypes") => input.require(&mut self.group_types, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GroupSearchScope {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:GroupTypes", &self.group_types);
    }
}
