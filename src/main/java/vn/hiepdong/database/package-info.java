/**
 * The portal's database: a PostgreSQL of its own under the data folder, or the server that {@code SPRING_DATASOURCE_URL}
 * names, and the sentences with which the portal says why it cannot start.
 *
 * <p>Other modules see nothing of this one: they are handed a {@code DataSource} that runs as the role without DDL, migrations
 * run as the role that owns the schema, and {@code ${appRole}} in a migration is the name of the first. Hidden here are how
 * the server is made, started, stopped and locked, where its passwords lie, and the two roles.
 *
 * <p>It uses no other module.
 */
@ApplicationModule(
        displayName = "Cơ sở dữ liệu",
        allowedDependencies = {})
package vn.hiepdong.database;

import org.springframework.modulith.ApplicationModule;
