// @generated

use ::ews_bindings::rt;

/// Simple type `t:OfficeClientCodeType`, since `V2016_10_10`.
///
/// Restricts `xs:string`: pattern `[a-zA-Z0-9]+_[a-zA-Z0-9]+`.
#[doc(alias = "OfficeClientCodeType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct OfficeClientCode(String);

impl Eq for OfficeClientCode {}

impl OfficeClientCode {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            pattern: Some((
                "[a-zA-Z0-9]+_[a-zA-Z0-9]+",
                &rt::Pattern::Sequence(
                    &[
                        rt::Pattern::Repeat(
                            &rt::Pattern::Class(&[('0', '9'), ('A', 'Z'), ('a', 'z')]),
                            1,
                            rt::UNBOUNDED,
                        ),
                        rt::Pattern::Literal("_"),
                        rt::Pattern::Repeat(
                            &rt::Pattern::Class(&[('0', '9'), ('A', 'Z'), ('a', 'z')]),
                            1,
                            rt::UNBOUNDED,
                        ),
                    ],
                ),
            )),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_text! {
    OfficeClientCode, String
}
