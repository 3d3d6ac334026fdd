//! Names that a wrong one may have been meant for.

/// What a message says of a name that is not among those that are known: `; did you mean A or B?`, or nothing.
pub(crate) fn near(wrong: &str, known: impl IntoIterator<Item = impl ToString>) -> String {
    let wanted = stem(wrong);
    let likeness = |name: &str| strsim::jaro_winkler(&stem(name), &wanted);
    let known = known.into_iter().map(|name| name.to_string());
    let known = known.map(|name| (likeness(&name), name));
    let mut names: Vec<(f64, String)> = known.filter(|(likeness, _)| *likeness > 0.92).collect();
    names.sort_by(|(one, a), (other, b)| other.total_cmp(one).then_with(|| a.cmp(b)));
    names.dedup();
    let names: Vec<String> = names.into_iter().take(3).map(|(_, name)| name).collect();
    if names.is_empty() { String::new() } else { format!("; did you mean {}?", names.join(" or ")) }
}

/// What tells names apart: without prefix and suffix, in small letters.
fn stem(name: &str) -> String {
    name.rsplit(':').next().unwrap_or(name).trim_end_matches("Type").to_lowercase()
}
