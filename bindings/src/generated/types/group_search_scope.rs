// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(GroupSearchScope: placeholder);

impl rt::ReadComplex for GroupSearchScope {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "GroupTypes") => reader.require(&mut self.group_types, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GroupSearchScope {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:GroupTypes", &self.group_types);
    }
}
